/** Chrome and Edge 109, Firefox 115, Safari and iOS 16.4: see README, "Browsers". */
export const TARGET = ['chrome109', 'edge109', 'firefox115', 'safari16.4', 'ios16.4'];
