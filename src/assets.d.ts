// Files that the build turns into modules.

declare module '*.css?inline' {
  const css: string;
  export default css;
}
