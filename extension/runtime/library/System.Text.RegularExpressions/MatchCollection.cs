using System.Collections;
using System.Collections.Generic;

namespace System.Text.RegularExpressions
{
    /// <summary>All matches, found as they are asked for.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.matchcollection"/>
    public class MatchCollection : IList<Match>, IReadOnlyList<Match>, IList
    {
        private readonly List<Match> found = new List<Match>();
        private Match next;

        internal MatchCollection(Match first)
        {
            next = first;
        }
        /// <summary>Finds so many matches, if there are; all with a negative number.</summary>
        private List<Match> Ensure(int number)
        {
            while (next.Success && (number < 0 || found.Count < number))
            {
                found.Add(next);
                next = next.NextMatch();
            }
            return found;
        }
        private Match[] All
        {
            get { return Ensure(-1).ToArray(); }
        }
        public int Count
        {
            get { return Ensure(-1).Count; }
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
        public virtual Match this[int i]
        {
            get
            {
                if (i < 0 || Ensure(i + 1).Count <= i) throw new ArgumentOutOfRangeException("i");
                return found[i];
            }
        }
        public void CopyTo(Array array, int arrayIndex)
        {
            Array.Copy(All, 0, array, arrayIndex, Count);
        }
        public void CopyTo(Match[] array, int arrayIndex)
        {
            Ensure(-1).CopyTo(array, arrayIndex);
        }
        private IEnumerator<Match> Enumerate()
        {
            for (int i = 0; Ensure(i + 1).Count > i; i++) yield return found[i];
        }
        public IEnumerator GetEnumerator()
        {
            return Enumerate();
        }
        IEnumerator<Match> IEnumerable<Match>.GetEnumerator()
        {
            return Enumerate();
        }
        Match IList<Match>.this[int index]
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
        int IList<Match>.IndexOf(Match item)
        {
            return Array.IndexOf(All, item);
        }
        bool ICollection<Match>.Contains(Match item)
        {
            return Array.IndexOf(All, item) >= 0;
        }
        int IList.IndexOf(object value)
        {
            return Array.IndexOf(All, value as Match);
        }
        bool IList.Contains(object value)
        {
            return Array.IndexOf(All, value as Match) >= 0;
        }
        void IList<Match>.Insert(int index, Match item)
        {
            throw ReadOnly();
        }
        void IList<Match>.RemoveAt(int index)
        {
            throw ReadOnly();
        }
        void ICollection<Match>.Add(Match item)
        {
            throw ReadOnly();
        }
        void ICollection<Match>.Clear()
        {
            throw ReadOnly();
        }
        bool ICollection<Match>.Remove(Match item)
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
