using System.Collections;
using System.Collections.Generic;
using Windows.Foundation.Collections;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>The things shown.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.itemcollection"/>
    public sealed class ItemCollection : IObservableVector<object>
    {
        private extern ItemCollection();
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern object this[int index] { get; set; }
        public extern void Add(object item);
        public extern void Clear();
        public extern bool Contains(object item);
        public extern void CopyTo(object[] array, int arrayIndex);
        public extern IEnumerator<object> GetEnumerator();
        public extern int IndexOf(object item);
        public extern void Insert(int index, object item);
        public extern bool Remove(object item);
        public extern void RemoveAt(int index);
        extern IEnumerator IEnumerable.GetEnumerator();
        /// <summary>Raised when an item was added, changed or removed.</summary>
        public extern event VectorChangedEventHandler<object> VectorChanged;
    }
}
