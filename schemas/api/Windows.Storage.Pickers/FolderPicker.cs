using System.Collections.Generic;
using Windows.Foundation;
using Windows.Foundation.Collections;
using Windows.System;

namespace Windows.Storage.Pickers
{
    /// <summary>Lets the user choose a folder; not for background tasks.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.pickers.folderpicker"/>
    public sealed class FolderPicker
    {
        public extern FolderPicker();
        public extern string CommitButtonText { get; set; }
        public extern ValueSet ContinuationData { get; }
        public extern IList<string> FileTypeFilter { get; }
        public extern string SettingsIdentifier { get; set; }
        public extern PickerLocationId SuggestedStartLocation { get; set; }
        public extern User User { get; }
        public extern PickerViewMode ViewMode { get; set; }
        public static extern FolderPicker CreateForUser(User user);
        public extern void PickFolderAndContinue();
        public extern IAsyncOperation<StorageFolder> PickSingleFolderAsync();
    }
}
