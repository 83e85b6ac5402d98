using System.Collections.Generic;
using Windows.Foundation;
using Windows.Foundation.Collections;
using Windows.System;

namespace Windows.Storage.Pickers
{
    /// <summary>Lets the user choose where to save; not for background tasks.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.pickers.filesavepicker"/>
    public sealed class FileSavePicker
    {
        public extern FileSavePicker();
        public extern string CommitButtonText { get; set; }
        public extern ValueSet ContinuationData { get; }
        public extern string DefaultFileExtension { get; set; }
        public extern string EnterpriseId { get; set; }
        public extern IDictionary<string, IList<string>> FileTypeChoices { get; }
        public extern string SettingsIdentifier { get; set; }
        public extern string SuggestedFileName { get; set; }
        public extern StorageFile SuggestedSaveFile { get; set; }
        public extern PickerLocationId SuggestedStartLocation { get; set; }
        public extern User User { get; }
        public static extern FileSavePicker CreateForUser(User user);
        public extern void PickSaveFileAndContinue();
        public extern IAsyncOperation<StorageFile> PickSaveFileAsync();
    }
}
