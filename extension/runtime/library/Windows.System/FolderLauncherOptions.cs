using System.Collections.Generic;
using Windows.Storage;

namespace Windows.System
{
    /// <summary>How to show a folder.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.folderlauncheroptions"/>
    public sealed class FolderLauncherOptions
    {
        public FolderLauncherOptions()
        {
            ItemsToSelect = new List<IStorageItem>();
        }

        /// <summary>What is selected in the folder.</summary>
        public IList<IStorageItem> ItemsToSelect { get; private set; }
    }
}
