// A stranger's Apps Script, as it is pushed to Google.

function total() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Orders");
  const amounts = sheet.getRange(2, 2, sheet.getLastRow() - 1, 1).getValues();
  return amounts.reduce((sum, [amount]) => sum + amount, 0);
}
