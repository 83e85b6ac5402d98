using System.Collections.Generic;

namespace System.Collections.Specialized
{
    /// <summary>Base of collections in which a name, or none, leads to an object and the order is kept.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.specialized.nameobjectcollectionbase"/>
    public abstract class NameObjectCollectionBase : ICollection
    {
        private readonly IEqualityComparer comparer;
        private readonly List<string> names = new List<string>();
        private readonly List<object> values = new List<object>();

        protected NameObjectCollectionBase() : this((IEqualityComparer)null)
        {
        }
        protected NameObjectCollectionBase(int capacity) : this(capacity, null)
        {
        }
        protected NameObjectCollectionBase(int capacity, IEqualityComparer equalityComparer) : this(equalityComparer)
        {
            if (capacity < 0) throw new ArgumentOutOfRangeException("capacity", "Non-negative number required.");
        }
        protected NameObjectCollectionBase(IEqualityComparer equalityComparer)
        {
            comparer = equalityComparer ?? StringComparer.InvariantCultureIgnoreCase;
        }
        public virtual int Count
        {
            get { return names.Count; }
        }
        protected bool IsReadOnly { get; set; }
        bool ICollection.IsSynchronized
        {
            get { return false; }
        }
        object ICollection.SyncRoot
        {
            get { return this; }
        }
        public virtual KeysCollection Keys
        {
            get { return new KeysCollection(this); }
        }
        private int IndexOf(string name)
        {
            for (int i = 0; i < names.Count; i++)
            {
                if (name == null ? names[i] == null : names[i] != null && comparer.Equals(names[i], name)) return i;
            }
            return -1;
        }
        private void CheckWritable()
        {
            if (IsReadOnly) throw new NotSupportedException("Collection is read-only.");
        }
        protected void BaseAdd(string name, object value)
        {
            CheckWritable();
            names.Add(name);
            values.Add(value);
        }
        protected void BaseClear()
        {
            CheckWritable();
            names.Clear();
            values.Clear();
        }
        protected object BaseGet(int index)
        {
            return values[index];
        }
        protected object BaseGet(string name)
        {
            int index = IndexOf(name);
            return index < 0 ? null : values[index];
        }
        protected string[] BaseGetAllKeys()
        {
            return names.ToArray();
        }
        protected object[] BaseGetAllValues()
        {
            return values.ToArray();
        }
        /// <summary>In an array of that type.</summary>
        protected object[] BaseGetAllValues(Type type)
        {
            if (type == null) throw new ArgumentNullException("type");
            Array copy = Array.CreateInstance(type, values.Count);
            for (int i = 0; i < values.Count; i++) copy.SetValue(values[i], i);
            return (object[])copy;
        }
        protected string BaseGetKey(int index)
        {
            return names[index];
        }
        protected bool BaseHasKeys()
        {
            for (int i = 0; i < names.Count; i++)
            {
                if (names[i] != null) return true;
            }
            return false;
        }
        protected void BaseRemove(string name)
        {
            CheckWritable();
            for (int index = IndexOf(name); index >= 0; index = IndexOf(name)) BaseRemoveAt(index);
        }
        protected void BaseRemoveAt(int index)
        {
            CheckWritable();
            names.RemoveAt(index);
            values.RemoveAt(index);
        }
        protected void BaseSet(int index, object value)
        {
            CheckWritable();
            values[index] = value;
        }
        protected void BaseSet(string name, object value)
        {
            CheckWritable();
            int index = IndexOf(name);
            if (index < 0) BaseAdd(name, value);
            else values[index] = value;
        }
        void ICollection.CopyTo(Array array, int index)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (array.Rank != 1) throw new ArgumentException("Only single dimension arrays are supported here.");
            if (index < 0) throw new ArgumentOutOfRangeException("index", "Non-negative number required.");
            if (array.Length - index < names.Count) throw new ArgumentException("Insufficient space in the target location to copy the information.");
            for (int i = 0; i < names.Count; i++) array.SetValue(names[i], index + i);
        }
        public virtual IEnumerator GetEnumerator()
        {
            return BaseGetAllKeys().GetEnumerator();
        }

        /// <summary>The names, in order.</summary>
        public class KeysCollection : ICollection
        {
            private readonly NameObjectCollectionBase owner;

            internal KeysCollection(NameObjectCollectionBase owner)
            {
                this.owner = owner;
            }
            public int Count
            {
                get { return owner.names.Count; }
            }
            public string this[int index]
            {
                get { return owner.names[index]; }
            }
            public virtual string Get(int index)
            {
                return owner.names[index];
            }
            bool ICollection.IsSynchronized
            {
                get { return false; }
            }
            object ICollection.SyncRoot
            {
                get { return owner; }
            }
            void ICollection.CopyTo(Array array, int index)
            {
                ((ICollection)owner).CopyTo(array, index);
            }
            public IEnumerator GetEnumerator()
            {
                return owner.BaseGetAllKeys().GetEnumerator();
            }
        }
    }
}
