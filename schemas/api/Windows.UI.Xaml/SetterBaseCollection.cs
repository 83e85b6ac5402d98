using System.Collections;
using System.Collections.Generic;

namespace Windows.UI.Xaml
{
    /// <summary>The values a style sets.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.setterbasecollection"/>
    public sealed class SetterBaseCollection : IList<SetterBase>
    {
        public extern SetterBaseCollection();
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern SetterBase this[int index] { get; set; }
        public extern void Add(SetterBase item);
        public extern void Clear();
        public extern bool Contains(SetterBase item);
        public extern void CopyTo(SetterBase[] array, int arrayIndex);
        public extern IEnumerator<SetterBase> GetEnumerator();
        public extern int IndexOf(SetterBase item);
        public extern void Insert(int index, SetterBase item);
        public extern bool Remove(SetterBase item);
        public extern void RemoveAt(int index);
        extern IEnumerator IEnumerable.GetEnumerator();
        public extern bool IsSealed { get; }
    }
}
