using System.Collections;
using System.Collections.Generic;

namespace System.Runtime.Serialization
{
    /// <summary>Walks over the values that an object is written as.</summary>
    public sealed class SerializationInfoEnumerator : IEnumerator
    {
        private readonly List<SerializationEntry> entries;
        private int index = -1;

        internal SerializationInfoEnumerator(List<SerializationEntry> entries)
        {
            this.entries = entries;
        }
        public SerializationEntry Current
        {
            get
            {
                if (index < 0 || index >= entries.Count) throw new InvalidOperationException("Enumeration has either not started or has already finished.");
                return entries[index];
            }
        }
        object IEnumerator.Current
        {
            get { return Current; }
        }
        public string Name
        {
            get { return Current.Name; }
        }
        public object Value
        {
            get { return Current.Value; }
        }
        public Type ObjectType
        {
            get { return Current.ObjectType; }
        }
        public bool MoveNext()
        {
            if (index < entries.Count) index++;
            return index < entries.Count;
        }
        public void Reset()
        {
            index = -1;
        }
    }
}
