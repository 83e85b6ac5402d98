using System.Collections;
using System.Collections.Generic;

namespace System.Text.RegularExpressions
{
    /// <summary>What the pairs of parentheses have found; 0 is the whole match.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.groupcollection"/>
    public class GroupCollection : IList<Group>, IReadOnlyList<Group>, IList
    {
        private readonly Match match;
        private readonly Group[] items;

        internal GroupCollection(Match match, Group[] items)
        {
            this.match = match;
            this.items = items;
        }
        public int Count
        {
            get { return items.Length; }
        }
        public bool IsReadOnly
        {
            get { return true; }
        }
        public bool IsSynchronized
        {
            get { return false; }
        }
        public object SyncRoot
        {
            get { return this; }
        }
        /// <summary>By number; numbers may have gaps.</summary>
        public Group this[int groupnum]
        {
            get
            {
                int index = match.Regex == null ? groupnum : match.Regex.IndexOfGroup(groupnum);
                return index < 0 || index >= items.Length ? Group.Missing : items[index];
            }
        }
        public Group this[string groupname]
        {
            get
            {
                if (match.Regex == null) return Group.Missing;
                int number = match.Regex.GroupNumberFromName(groupname);
                return number < 0 ? Group.Missing : this[number];
            }
        }
        public void CopyTo(Array array, int arrayIndex)
        {
            Array.Copy(items, 0, array, arrayIndex, items.Length);
        }
        public void CopyTo(Group[] array, int arrayIndex)
        {
            Array.Copy(items, 0, array, arrayIndex, items.Length);
        }
        public IEnumerator GetEnumerator()
        {
            return items.GetEnumerator();
        }
        IEnumerator<Group> IEnumerable<Group>.GetEnumerator()
        {
            return ((IEnumerable<Group>)items).GetEnumerator();
        }
        Group IList<Group>.this[int index]
        {
            get { return this[index]; }
            set { throw ReadOnly(); }
        }
        object IList.this[int index]
        {
            get { return this[index]; }
            set { throw ReadOnly(); }
        }
        bool IList.IsFixedSize
        {
            get { return true; }
        }
        private static Exception ReadOnly()
        {
            return new NotSupportedException("Collection is read-only.");
        }
        int IList<Group>.IndexOf(Group item)
        {
            return Array.IndexOf(items, item);
        }
        bool ICollection<Group>.Contains(Group item)
        {
            return Array.IndexOf(items, item) >= 0;
        }
        int IList.IndexOf(object value)
        {
            return Array.IndexOf(items, value as Group);
        }
        bool IList.Contains(object value)
        {
            return Array.IndexOf(items, value as Group) >= 0;
        }
        void IList<Group>.Insert(int index, Group item)
        {
            throw ReadOnly();
        }
        void IList<Group>.RemoveAt(int index)
        {
            throw ReadOnly();
        }
        void ICollection<Group>.Add(Group item)
        {
            throw ReadOnly();
        }
        void ICollection<Group>.Clear()
        {
            throw ReadOnly();
        }
        bool ICollection<Group>.Remove(Group item)
        {
            throw ReadOnly();
        }
        int IList.Add(object value)
        {
            throw ReadOnly();
        }
        void IList.Clear()
        {
            throw ReadOnly();
        }
        void IList.Insert(int index, object value)
        {
            throw ReadOnly();
        }
        void IList.Remove(object value)
        {
            throw ReadOnly();
        }
        void IList.RemoveAt(int index)
        {
            throw ReadOnly();
        }
    }
}
