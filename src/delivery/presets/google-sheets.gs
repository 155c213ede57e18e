/**
 * Takes submissions of Consult Form (preset "google-sheets") and writes each one as a row.
 *
 * 1. In a Google sheet: Extensions > Apps Script. Put all of this in place of what is there, and save.
 * 2. Deploy > New deployment > Web app. Execute as: Me. Who has access: Anyone.
 * 3. The web app's URL, https://script.google.com/macros/s/…/exec, is the form's webhook.
 *
 * After each change of this script: Deploy > Manage deployments > Edit > New version. The URL stays.
 */

/** The sheet, made where there is none. */
var SHEET = 'Requests';
/** Who gets a mail for each new row, with its reference and time and no answer; '' for nobody. */
var NOTIFY = '';
/** Anybody can post to this script: it makes no more columns than this. */
var MOST_COLUMNS = 300;
/** Milliseconds that one submission waits for another; a form gives up after 10,000. */
var WAIT_MS = 8000;

function doPost(event) {
  var submission = read_(event);
  if (!submission) return say_({ ok: false, error: 'no submission' });
  var lock = LockService.getScriptLock();
  if (!lock.tryLock(WAIT_MS)) return say_({ ok: false, error: 'busy' });
  var isNew = false;
  try {
    isNew = keep_(submission);
    // Only what is in the sheet is said to be there.
    SpreadsheetApp.flush();
  } catch (fault) {
    console.error(fault);
    return say_({ ok: false, error: 'not written' });
  } finally {
    lock.releaseLock();
  }
  if (isNew) notify_(submission);
  return say_({ ok: true });
}

function doGet() {
  return say_({ ok: false, error: 'this takes what a form posts' });
}

/** The flat submission, or null. */
function read_(event) {
  try {
    var found = JSON.parse(event.postData.contents);
    var isOurs = found.format === 'consult-form/submission@1' && typeof found.id === 'string';
    return isOurs && /^[\w-]{1,64}$/.test(found.id) ? found : null;
  } catch (fault) {
    return null;
  }
}

/** Writes a row, unless there is one of the same id. @returns whether it did */
function keep_(submission) {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = book.getSheetByName(SHEET) || book.insertSheet(SHEET);
  var heads = headsOf_(sheet, submission);
  var last = sheet.getLastRow();
  var at = heads.indexOf('id') + 1;
  var ids = last > 1 ? sheet.getRange(2, at, last - 1, 1).getDisplayValues() : [];
  for (var i = 0; i < ids.length; i++) if (ids[i][0] === submission.id) return false;
  if (last === sheet.getMaxRows()) sheet.insertRowsAfter(last, 1);
  write_(
    sheet.getRange(last + 1, 1, 1, heads.length),
    heads.map(function (head) {
      return Object.prototype.hasOwnProperty.call(submission, head) ? submission[head] : '';
    }),
  );
  return true;
}

/** The first row, with a column more for each key that is not there yet. */
function headsOf_(sheet, submission) {
  var width = sheet.getLastColumn();
  var heads = width > 0 ? sheet.getRange(1, 1, 1, width).getDisplayValues()[0] : [];
  var more = Object.keys(submission)
    .filter(function (key) {
      return heads.indexOf(key) < 0;
    })
    .slice(0, Math.max(0, MOST_COLUMNS - heads.length));
  if (more.length === 0) return heads;
  var missing = heads.length + more.length - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  write_(sheet.getRange(1, heads.length + 1, 1, more.length), more);
  return heads.concat(more);
}

/** As plain text: a sheet works out no formula that somebody typed into a form. */
function write_(range, values) {
  range.setNumberFormat('@').setValues([values.map(cell_)]);
}

/** What begins like a formula gets the apostrophe of text, but for a phone number. */
function cell_(value) {
  var text = String(value).slice(0, 50000);
  return /^[=+\-@\t\r]/.test(text) && !/^\+\d{7,15}$/.test(text) ? "'" + text : text;
}

/** Whoever reads the mail looks into the sheet: no answer leaves it. */
function notify_(submission) {
  if (!NOTIFY) return;
  try {
    var reference = /^[2-9A-Z]{4}-[2-9A-Z]{2}$/.test(submission.reference)
      ? submission.reference
      : '';
    MailApp.sendEmail(
      NOTIFY,
      'New request ' + reference,
      reference + '\n' + new Date().toISOString(),
    );
  } catch (fault) {
    // The row is there: a mail that fails costs nobody a request.
    console.error(fault);
  }
}

function say_(answer) {
  return ContentService.createTextOutput(JSON.stringify(answer)).setMimeType(
    ContentService.MimeType.JSON,
  );
}
