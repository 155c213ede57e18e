// @ts-check
// No script can choose a file, but it can make one: a head seen from above, drawn here.

const SIZE = 480;

/** @param {CanvasRenderingContext2D} context @param {string} colour @param {number} radius */
function disc(context, colour, radius) {
  context.fillStyle = colour;
  context.beginPath();
  context.ellipse(SIZE / 2, SIZE / 2, radius * 0.8, radius, 0, 0, 2 * Math.PI);
  context.fill();
}

/** @returns {Promise<Blob>} */
function drawHead() {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE;
  canvas.height = SIZE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#c9d6d6';
  context.fillRect(0, 0, SIZE, SIZE);
  disc(context, '#4a3b31', 200);
  disc(context, '#d9b49a', 90);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/jpeg');
  });
}

/** @param {HTMLFormElement} form @returns {HTMLInputElement[]} what takes a photo */
const slotsOf = (form) => [
  ...form.querySelectorAll(/** @type {'input'} */ ('[data-field] input[type="file"]')),
];

/** @param {HTMLInputElement} slot @param {BlobPart} bytes */
function put(slot, bytes) {
  const chosen = new DataTransfer();
  chosen.items.add(new File([bytes], 'photo.jpg', { type: 'image/jpeg' }));
  slot.files = chosen.files;
  slot.dispatchEvent(new Event('change', { bubbles: true }));
}

/** @param {HTMLInputElement} slot @returns {boolean} */
const isTaken = (slot) => slot.closest('.shot')?.querySelector('canvas') !== null;

/**
 * Takes every photo that is not there yet.
 *
 * @param {HTMLFormElement} form
 * @param {(holds: () => unknown) => Promise<void>} until
 */
export async function takePhotos(form, until) {
  const slots = slotsOf(form).filter((slot) => !isTaken(slot));
  if (!slots[0]) return;
  const head = await drawHead();
  for (const slot of slots) put(slot, head);
  await until(() => slots.every(isTaken));
}

/**
 * Chooses what is no picture for the first photo.
 *
 * @param {HTMLFormElement} form
 * @param {(holds: () => unknown) => Promise<void>} until
 */
export async function spoilPhoto(form, until) {
  const [slot] = slotsOf(form);
  if (!slot) return;
  put(slot, 'no picture');
  await until(() => form.querySelector('.shot-fault'));
}
