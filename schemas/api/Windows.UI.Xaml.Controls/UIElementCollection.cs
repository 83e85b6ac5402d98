using System.Collections;
using System.Collections.Generic;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>The elements of a panel.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.uielementcollection"/>
    public sealed class UIElementCollection : IList<UIElement>
    {
        private extern UIElementCollection();
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern UIElement this[int index] { get; set; }
        public extern void Add(UIElement item);
        public extern void Clear();
        public extern bool Contains(UIElement item);
        public extern void CopyTo(UIElement[] array, int arrayIndex);
        public extern IEnumerator<UIElement> GetEnumerator();
        public extern int IndexOf(UIElement item);
        public extern void Insert(int index, UIElement item);
        public extern bool Remove(UIElement item);
        public extern void RemoveAt(int index);
        extern IEnumerator IEnumerable.GetEnumerator();
        public extern void Move(uint oldIndex, uint newIndex);
    }
}
