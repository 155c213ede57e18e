/** American English: what a form says before anybody has touched it. `{name}` is filled in. */
export const formWords = {
  'form.label': 'Consultation request',
  'form.close': 'Close',
  'form.optional': '(optional)',
  'form.required': 'required',
  'form.required_note': 'Questions marked {mark} need an answer.',
  'form.step': 'Step {step} of {steps}',
  'form.back': 'Back',
  'form.next': 'Continue',
  'form.submit': 'Send my request',
  'form.sending': 'Sending…',
  'form.stuck': 'This cannot be sent right now. Try again, or reach us directly.',
  'form.choose': 'Choose one',
  'form.questions': 'Show the questions',
  'clinic.unnamed': 'the clinic',
} as const;
