/** Whether an address would be plain http on a page that is not, which browsers refuse to call. */
export function isInsecure(address: string, pageProtocol: string): boolean {
  return pageProtocol === 'https:' && /^http:/i.test(address);
}
