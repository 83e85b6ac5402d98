using System.Collections;
using System.Collections.Generic;

namespace Windows.Storage.Pickers
{
    /// <summary>The files that were chosen.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.pickers.filepickerselectedfilesarray"/>
    public sealed class FilePickerSelectedFilesArray : IReadOnlyList<StorageFile>
    {
        private extern FilePickerSelectedFilesArray();
        public extern int Count { get; }
        public extern StorageFile this[int index] { get; }
        public extern IEnumerator<StorageFile> GetEnumerator();
        extern IEnumerator IEnumerable.GetEnumerator();
    }
}
