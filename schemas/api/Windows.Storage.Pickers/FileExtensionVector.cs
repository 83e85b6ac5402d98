using System.Collections;
using System.Collections.Generic;

namespace Windows.Storage.Pickers
{
    /// <summary>Extensions of files.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.pickers.fileextensionvector"/>
    public sealed class FileExtensionVector : IList<string>
    {
        private extern FileExtensionVector();
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern string this[int index] { get; set; }
        public extern void Add(string item);
        public extern void Clear();
        public extern bool Contains(string item);
        public extern void CopyTo(string[] array, int arrayIndex);
        public extern IEnumerator<string> GetEnumerator();
        public extern int IndexOf(string item);
        public extern void Insert(int index, string item);
        public extern bool Remove(string item);
        public extern void RemoveAt(int index);
        extern IEnumerator IEnumerable.GetEnumerator();
    }
}
