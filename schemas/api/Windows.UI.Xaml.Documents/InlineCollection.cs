using System.Collections;
using System.Collections.Generic;

namespace Windows.UI.Xaml.Documents
{
    /// <summary>The pieces of a text.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.documents.inlinecollection"/>
    public sealed class InlineCollection : IList<Inline>
    {
        private extern InlineCollection();
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern Inline this[int index] { get; set; }
        public extern void Add(Inline item);
        public extern void Clear();
        public extern bool Contains(Inline item);
        public extern void CopyTo(Inline[] array, int arrayIndex);
        public extern IEnumerator<Inline> GetEnumerator();
        public extern int IndexOf(Inline item);
        public extern void Insert(int index, Inline item);
        public extern bool Remove(Inline item);
        public extern void RemoveAt(int index);
        extern IEnumerator IEnumerable.GetEnumerator();
    }
}
