/** Code that a rule must refuse, and its neighbour that no rule may refuse. */
export interface Example {
  rule: string;
  /** Where the rule must hold; the file's own name is made up. */
  folder: string;
  refused: Record<string, string>;
  allowed: Record<string, string>;
  /** Of the file; `ts` where not given. */
  extension?: string;
  /** Other files that the examples import. */
  beside?: Record<string, string>;
}
