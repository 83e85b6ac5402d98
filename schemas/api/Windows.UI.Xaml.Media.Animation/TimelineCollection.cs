using System.Collections;
using System.Collections.Generic;

namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>Changes over time.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.timelinecollection"/>
    public sealed class TimelineCollection : IList<Timeline>
    {
        public extern TimelineCollection();
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern Timeline this[int index] { get; set; }
        public extern void Add(Timeline item);
        public extern void Clear();
        public extern bool Contains(Timeline item);
        public extern void CopyTo(Timeline[] array, int arrayIndex);
        public extern IEnumerator<Timeline> GetEnumerator();
        public extern int IndexOf(Timeline item);
        public extern void Insert(int index, Timeline item);
        public extern bool Remove(Timeline item);
        public extern void RemoveAt(int index);
        extern IEnumerator IEnumerable.GetEnumerator();
    }
}
