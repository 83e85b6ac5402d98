using System.Collections;
using System.Collections.Generic;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>The rows of a grid.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.rowdefinitioncollection"/>
    public sealed class RowDefinitionCollection : IList<RowDefinition>
    {
        private extern RowDefinitionCollection();
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern RowDefinition this[int index] { get; set; }
        public extern void Add(RowDefinition item);
        public extern void Clear();
        public extern bool Contains(RowDefinition item);
        public extern void CopyTo(RowDefinition[] array, int arrayIndex);
        public extern IEnumerator<RowDefinition> GetEnumerator();
        public extern int IndexOf(RowDefinition item);
        public extern void Insert(int index, RowDefinition item);
        public extern bool Remove(RowDefinition item);
        public extern void RemoveAt(int index);
        extern IEnumerator IEnumerable.GetEnumerator();
    }
}
