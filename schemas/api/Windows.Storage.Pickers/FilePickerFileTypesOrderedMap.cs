using System.Collections;
using System.Collections.Generic;

namespace Windows.Storage.Pickers
{
    /// <summary>Kinds of files with their extensions.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.pickers.filepickerfiletypesorderedmap"/>
    public sealed class FilePickerFileTypesOrderedMap : IDictionary<string, IList<string>>
    {
        private extern FilePickerFileTypesOrderedMap();
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern ICollection<string> Keys { get; }
        public extern ICollection<IList<string>> Values { get; }
        public extern IList<string> this[string key] { get; set; }
        public extern void Add(string key, IList<string> value);
        public extern void Add(KeyValuePair<string, IList<string>> item);
        public extern void Clear();
        public extern bool Contains(KeyValuePair<string, IList<string>> item);
        public extern bool ContainsKey(string key);
        public extern void CopyTo(KeyValuePair<string, IList<string>>[] array, int arrayIndex);
        public extern IEnumerator<KeyValuePair<string, IList<string>>> GetEnumerator();
        public extern bool Remove(string key);
        public extern bool Remove(KeyValuePair<string, IList<string>> item);
        public extern bool TryGetValue(string key, out IList<string> value);
        extern IEnumerator IEnumerable.GetEnumerator();
    }
}
