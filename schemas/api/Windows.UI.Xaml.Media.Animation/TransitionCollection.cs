using System.Collections;
using System.Collections.Generic;

namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>Ways to appear or disappear.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.transitioncollection"/>
    public sealed class TransitionCollection : IList<Transition>
    {
        public extern TransitionCollection();
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern Transition this[int index] { get; set; }
        public extern void Add(Transition item);
        public extern void Clear();
        public extern bool Contains(Transition item);
        public extern void CopyTo(Transition[] array, int arrayIndex);
        public extern IEnumerator<Transition> GetEnumerator();
        public extern int IndexOf(Transition item);
        public extern void Insert(int index, Transition item);
        public extern bool Remove(Transition item);
        public extern void RemoveAt(int index);
        extern IEnumerator IEnumerable.GetEnumerator();
    }
}
