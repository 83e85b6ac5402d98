using System.Collections;
using System.Collections.Generic;

namespace System
{
    /// <summary>Walks through the characters of a string.</summary>
    public sealed class CharEnumerator : IEnumerator, ICloneable, IEnumerator<char>
    {
        private readonly string text;
        private int index = -1;

        internal CharEnumerator(string text)
        {
            this.text = text;
        }
        public char Current
        {
            get
            {
                if (index == -1) throw new InvalidOperationException("Enumeration has not started. Call MoveNext.");
                if (index >= text.Length) throw new InvalidOperationException("Enumeration already finished.");
                return text[index];
            }
        }
        object IEnumerator.Current
        {
            get { return Current; }
        }
        public bool MoveNext()
        {
            if (index < text.Length) index++;
            return index < text.Length;
        }
        public void Reset()
        {
            index = -1;
        }
        public object Clone()
        {
            return MemberwiseClone();
        }
        public void Dispose()
        {
        }
    }
}
