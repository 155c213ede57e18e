/** American English: the step that shows all answers before they are sent. */
export const reviewWords = {
  'review.title': 'Check your answers',
  'review.change': 'Change',
  'review.change_of': 'Change: {question}',
  // As a submission says them.
  'answer.yes': 'Yes',
  'answer.no': 'No',
} as const;
