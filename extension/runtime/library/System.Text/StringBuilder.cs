namespace System.Text
{
    /// <summary>Text that grows and changes in place.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.text.stringbuilder"/>
    public sealed partial class StringBuilder
    {
        private string text;
        private int capacity;

        public StringBuilder() : this("")
        {
        }
        public StringBuilder(int capacity) : this("")
        {
            if (capacity < 0) throw new ArgumentOutOfRangeException("capacity", "'capacity' must be greater than zero.");
            this.capacity = capacity == 0 ? 16 : capacity;
        }
        public StringBuilder(int capacity, int maxCapacity) : this(capacity)
        {
        }
        public StringBuilder(string value)
        {
            text = value ?? "";
            capacity = 16;
        }
        public StringBuilder(string value, int capacity) : this(value)
        {
        }
        public StringBuilder(string value, int startIndex, int length, int capacity) : this((value ?? "").Substring(startIndex, length))
        {
        }

        public int Length
        {
            get { return text.Length; }
            set
            {
                if (value < 0) throw new ArgumentOutOfRangeException("value", "Length cannot be less than zero.");
                text = value <= text.Length ? text.Substring(0, value) : text + new string('\0', value - text.Length);
            }
        }
        public int Capacity
        {
            get
            {
                while (capacity < text.Length) capacity *= 2;
                return capacity;
            }
            set
            {
                if (value < text.Length) throw new ArgumentOutOfRangeException("value", "capacity was less than the current size.");
                capacity = value;
            }
        }
        public int MaxCapacity { get { return int.MaxValue; } }
        public int EnsureCapacity(int capacity)
        {
            if (this.capacity < capacity) this.capacity = capacity;
            return Capacity;
        }
        public char this[int index]
        {
            get
            {
                if (index < 0 || index >= text.Length) throw new IndexOutOfRangeException();
                return text[index];
            }
            set
            {
                if (index < 0 || index >= text.Length) throw new ArgumentOutOfRangeException("index", "Index was out of range. Must be non-negative and less than the size of the collection.");
                text = text.Substring(0, index) + value + text.Substring(index + 1);
            }
        }

        public StringBuilder Append(string value)
        {
            if (value != null) text += value;
            return this;
        }
        public StringBuilder Append(char value)
        {
            text += value;
            return this;
        }
        public StringBuilder Append(char value, int repeatCount)
        {
            if (repeatCount < 0) throw new ArgumentOutOfRangeException("repeatCount", "Count cannot be less than zero.");
            text += new string(value, repeatCount);
            return this;
        }
        public StringBuilder Append(string value, int startIndex, int count)
        {
            if (value != null) text += value.Substring(startIndex, count);
            return this;
        }
        public StringBuilder Append(char[] value)
        {
            if (value != null) text += new string(value);
            return this;
        }
        public StringBuilder Append(char[] value, int startIndex, int charCount)
        {
            if (value != null) text += new string(value, startIndex, charCount);
            return this;
        }
        public StringBuilder Append(StringBuilder value)
        {
            return value == null ? this : Append(value.text);
        }
        public StringBuilder Append(object value)
        {
            return value == null ? this : Append(value.ToString());
        }
        public StringBuilder Append(bool value) { return Append(value.ToString()); }
        public StringBuilder Append(sbyte value) { return Append(value.ToString()); }
        public StringBuilder Append(byte value) { return Append(value.ToString()); }
        public StringBuilder Append(short value) { return Append(value.ToString()); }
        public StringBuilder Append(ushort value) { return Append(value.ToString()); }
        public StringBuilder Append(int value) { return Append(value.ToString()); }
        public StringBuilder Append(uint value) { return Append(value.ToString()); }
        public StringBuilder Append(long value) { return Append(value.ToString()); }
        public StringBuilder Append(ulong value) { return Append(value.ToString()); }
        public StringBuilder Append(float value) { return Append(value.ToString()); }
        public StringBuilder Append(double value) { return Append(value.ToString()); }
        public StringBuilder Append(decimal value) { return Append(value.ToString()); }
        public StringBuilder AppendLine()
        {
            return Append(Environment.NewLine);
        }
        public StringBuilder AppendLine(string value)
        {
            return Append(value).Append(Environment.NewLine);
        }
        public StringBuilder AppendFormat(string format, object arg0)
        {
            return Append(string.Format(format, arg0));
        }
        public StringBuilder AppendFormat(string format, object arg0, object arg1)
        {
            return Append(string.Format(format, arg0, arg1));
        }
        public StringBuilder AppendFormat(string format, object arg0, object arg1, object arg2)
        {
            return Append(string.Format(format, arg0, arg1, arg2));
        }
        public StringBuilder AppendFormat(string format, params object[] args)
        {
            return Append(string.Format(format, args));
        }
        public StringBuilder AppendFormat(IFormatProvider provider, string format, params object[] args)
        {
            return Append(string.Format(provider, format, args));
        }

        public StringBuilder Insert(int index, string value)
        {
            if (index < 0 || index > text.Length) throw new ArgumentOutOfRangeException("index", "Index was out of range. Must be non-negative and less than the size of the collection.");
            text = text.Insert(index, value ?? "");
            return this;
        }
        public StringBuilder Insert(int index, char value)
        {
            return Insert(index, value.ToString());
        }
        public StringBuilder Insert(int index, char[] value)
        {
            return Insert(index, new string(value));
        }
        public StringBuilder Insert(int index, int value)
        {
            return Insert(index, value.ToString());
        }
        public StringBuilder Insert(int index, bool value)
        {
            return Insert(index, value.ToString());
        }
        public StringBuilder Insert(int index, long value)
        {
            return Insert(index, value.ToString());
        }
        public StringBuilder Insert(int index, double value)
        {
            return Insert(index, value.ToString());
        }
        public StringBuilder Insert(int index, object value)
        {
            return value == null ? this : Insert(index, value.ToString());
        }
        public StringBuilder Insert(int index, string value, int count)
        {
            for (int i = 0; i < count; i++) Insert(index, value);
            return this;
        }
        public StringBuilder Remove(int startIndex, int length)
        {
            if (length < 0) throw new ArgumentOutOfRangeException("length", "Length cannot be less than zero.");
            if (startIndex < 0) throw new ArgumentOutOfRangeException("startIndex", "StartIndex cannot be less than zero.");
            if (length > text.Length - startIndex) throw new ArgumentOutOfRangeException("length", "Index was out of range. Must be non-negative and less than the size of the collection.");
            text = text.Remove(startIndex, length);
            return this;
        }
        public StringBuilder Replace(string oldValue, string newValue)
        {
            text = text.Replace(oldValue, newValue);
            return this;
        }
        public StringBuilder Replace(char oldChar, char newChar)
        {
            text = text.Replace(oldChar, newChar);
            return this;
        }
        public StringBuilder Replace(string oldValue, string newValue, int startIndex, int count)
        {
            text = text.Substring(0, startIndex) + text.Substring(startIndex, count).Replace(oldValue, newValue) + text.Substring(startIndex + count);
            return this;
        }
        public StringBuilder Clear()
        {
            text = "";
            return this;
        }
        public void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
        {
            text.CopyTo(sourceIndex, destination, destinationIndex, count);
        }
        public bool Equals(StringBuilder sb)
        {
            return sb != null && sb.text == text;
        }
        public override string ToString()
        {
            return text;
        }
        public string ToString(int startIndex, int length)
        {
            return text.Substring(startIndex, length);
        }
    }
}
