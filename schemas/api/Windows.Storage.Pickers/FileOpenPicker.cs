using System.Collections.Generic;
using Windows.Foundation;
using Windows.Foundation.Collections;
using Windows.System;

namespace Windows.Storage.Pickers
{
    /// <summary>Lets the user choose files; not for background tasks.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.pickers.fileopenpicker"/>
    public sealed class FileOpenPicker
    {
        public extern FileOpenPicker();
        public extern string CommitButtonText { get; set; }
        public extern ValueSet ContinuationData { get; }
        public extern IList<string> FileTypeFilter { get; }
        public extern string SettingsIdentifier { get; set; }
        public extern PickerLocationId SuggestedStartLocation { get; set; }
        public extern User User { get; }
        public extern PickerViewMode ViewMode { get; set; }
        public static extern FileOpenPicker CreateForUser(User user);
        public static extern IAsyncOperation<StorageFile> ResumePickSingleFileAsync();
        public extern void PickMultipleFilesAndContinue();
        public extern IAsyncOperation<IReadOnlyList<StorageFile>> PickMultipleFilesAsync();
        public extern void PickSingleFileAndContinue();
        public extern IAsyncOperation<StorageFile> PickSingleFileAsync();
        public extern IAsyncOperation<StorageFile> PickSingleFileAsync(string pickerOperationId);
    }
}
