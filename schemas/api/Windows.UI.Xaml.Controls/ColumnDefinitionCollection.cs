using System.Collections;
using System.Collections.Generic;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>The columns of a grid.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.columndefinitioncollection"/>
    public sealed class ColumnDefinitionCollection : IList<ColumnDefinition>
    {
        private extern ColumnDefinitionCollection();
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern ColumnDefinition this[int index] { get; set; }
        public extern void Add(ColumnDefinition item);
        public extern void Clear();
        public extern bool Contains(ColumnDefinition item);
        public extern void CopyTo(ColumnDefinition[] array, int arrayIndex);
        public extern IEnumerator<ColumnDefinition> GetEnumerator();
        public extern int IndexOf(ColumnDefinition item);
        public extern void Insert(int index, ColumnDefinition item);
        public extern bool Remove(ColumnDefinition item);
        public extern void RemoveAt(int index);
        extern IEnumerator IEnumerable.GetEnumerator();
    }
}
