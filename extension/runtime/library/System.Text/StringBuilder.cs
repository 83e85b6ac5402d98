namespace System.Text
{
    /// <summary>Text that grows and changes in place.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.text.stringbuilder"/>
    public sealed partial class StringBuilder
    {
        /// <summary>Without `tail`.</summary>
        private string text;
        /// <summary>
        /// What was appended last. It goes behind the text in one piece, so that the tree of its many parts is gone before the
        /// garbage collection has to carry it along.
        /// </summary>
        private string tail = "";
        /// <summary>Not null while single characters are replaced; then all of the text is here.</summary>
        private char[] replaced;
        /// <summary>How long the text may be before .NET adds a block to those that hold it.</summary>
        private int capacity;
        /// <summary>How much of the text is in front of the last of these blocks.</summary>
        private int lastBlock;
        private readonly int maxCapacity = int.MaxValue;

        public StringBuilder() : this("")
        {
        }
        public StringBuilder(int capacity) : this(capacity, int.MaxValue)
        {
        }
        public StringBuilder(int capacity, int maxCapacity) : this("")
        {
            if (capacity > maxCapacity) throw new ArgumentOutOfRangeException("capacity", "Capacity exceeds maximum capacity.");
            if (maxCapacity < 1) throw new ArgumentOutOfRangeException("maxCapacity", "MaxCapacity must be one or greater.");
            if (capacity < 0) throw NotNegative("capacity");
            this.maxCapacity = maxCapacity;
            this.capacity = capacity == 0 ? Math.Min(16, maxCapacity) : capacity;
        }
        public StringBuilder(string value) : this(value, 16)
        {
        }
        public StringBuilder(string value, int capacity)
        {
            if (capacity < 0) throw NotNegative("capacity");
            Text = value ?? "";
            this.capacity = Math.Max(capacity == 0 ? 16 : capacity, text.Length);
        }
        public StringBuilder(string value, int startIndex, int length, int capacity) : this("", capacity)
        {
            if (length < 0) throw NotNegative("length");
            if (startIndex < 0) throw new ArgumentOutOfRangeException("startIndex", "StartIndex cannot be less than zero.");
            value = value ?? "";
            if (startIndex > value.Length - length) throw new ArgumentOutOfRangeException("length", "Index and length must refer to a location within the string.");
            Text = value.Substring(startIndex, length);
            this.capacity = Math.Max(this.capacity, length);
        }
        private static ArgumentOutOfRangeException NotNegative(string parameter)
        {
            return new ArgumentOutOfRangeException(parameter, "'" + parameter + "' must be non-negative.");
        }
        private static ArgumentOutOfRangeException Outside(string parameter)
        {
            return new ArgumentOutOfRangeException(parameter, "Index was out of range. Must be non-negative and less than the size of the collection.");
        }

        private string Text
        {
            get
            {
                Settle();
                if (tail.Length > 0) Join("");
                return text;
            }
            set
            {
                replaced = null;
                text = value;
                tail = "";
            }
        }
        private void Settle()
        {
            if (replaced != null) Text = new string(replaced);
        }
        private void Join(string more)
        {
            text = text + Flat(tail) + more;
            tail = "";
        }
        /// <summary>The same text, which was a tree of all the parts that were appended, in one piece.</summary>
        private static extern string Flat(string text);

        public int Length
        {
            get { return replaced == null ? text.Length + tail.Length : replaced.Length; }
            set
            {
                if (value < 0) throw new ArgumentOutOfRangeException("value", "Length cannot be less than zero.");
                if (value > maxCapacity) throw new ArgumentOutOfRangeException("value", "capacity was less than the current size.");
                if (value > Length)
                {
                    Append('\0', value - Length);
                    return;
                }
                Text = Text.Substring(0, value);
                if (value < lastBlock) lastBlock = 0;
            }
        }
        public int Capacity
        {
            get { return capacity; }
            set
            {
                if (value < 0) throw new ArgumentOutOfRangeException("value", "Capacity must be positive.");
                if (value > maxCapacity) throw new ArgumentOutOfRangeException("value", "Capacity exceeds maximum capacity.");
                if (value < Text.Length) throw new ArgumentOutOfRangeException("value", "capacity was less than the current size.");
                capacity = value;
            }
        }
        public int MaxCapacity { get { return maxCapacity; } }
        public int EnsureCapacity(int capacity)
        {
            if (capacity < 0) throw NotNegative("capacity");
            if (this.capacity < capacity) this.capacity = capacity;
            return this.capacity;
        }
        public char this[int index]
        {
            get
            {
                if (index < 0 || index >= Length) throw new IndexOutOfRangeException();
                if (replaced != null) return replaced[index];
                return index < text.Length ? text[index] : tail[index - text.Length];
            }
            set
            {
                if (index < 0 || index >= Length) throw Outside("index");
                if (replaced == null) replaced = Text.ToCharArray();
                replaced[index] = value;
            }
        }

        /// <summary>There is no room for a text of that length: another block, for what is missing or for as much as there is.</summary>
        private void Grow(int length)
        {
            CheckLength(length);
            lastBlock = capacity;
            capacity += Math.Max(length - capacity, Math.Min(capacity, 8000));
        }
        private void CheckLength(int length)
        {
            if (length > maxCapacity) throw new ArgumentOutOfRangeException("requiredLength", "capacity was less than the current size.");
        }
        public StringBuilder Append(string value)
        {
            if (value == null) return this;
            Settle();
            int length = text.Length + tail.Length + value.Length;
            if (length > capacity) Grow(length);
            if (value.Length + tail.Length < 1024) tail += value;
            else Join(value);
            return this;
        }
        public StringBuilder Append(char value)
        {
            Settle();
            int length = text.Length + tail.Length + 1;
            if (length > capacity) Grow(length);
            tail += value;
            if (tail.Length >= 1024) Join("");
            return this;
        }
        public StringBuilder Append(char value, int repeatCount)
        {
            if (repeatCount < 0) throw new ArgumentOutOfRangeException("repeatCount", "Count cannot be less than zero.");
            return Append(new string(value, repeatCount));
        }
        public StringBuilder Append(string value, int startIndex, int count)
        {
            if (value == null && startIndex == 0 && count == 0) return this;
            if (value == null) throw new ArgumentNullException("value");
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Value must be positive.");
            if (count == 0) return this;
            if (startIndex < 0 || startIndex > value.Length - count) throw Outside("startIndex");
            return Append(value.Substring(startIndex, count));
        }
        public StringBuilder Append(char[] value)
        {
            return value == null ? this : Append(new string(value));
        }
        public StringBuilder Append(char[] value, int startIndex, int charCount)
        {
            if (startIndex < 0) throw new ArgumentOutOfRangeException("startIndex", "Value must be positive.");
            if (charCount < 0) throw new ArgumentOutOfRangeException("charCount", "Value must be positive.");
            if (value == null && startIndex == 0 && charCount == 0) return this;
            if (value == null) throw new ArgumentNullException("value");
            if (charCount > value.Length - startIndex) throw Outside("charCount");
            return Append(new string(value, startIndex, charCount));
        }
        public StringBuilder Append(StringBuilder value)
        {
            return value == null ? this : Append(value.Text);
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
            if (index < 0 || index > Text.Length) throw Outside("index");
            if (value == null) return this;
            CheckLength(Text.Length + value.Length);
            MakeRoom(index, value.Length);
            Text = Text.Insert(index, value);
            return this;
        }
        /// <summary>Only a short last block takes more in; elsewhere a block is put in between.</summary>
        private void MakeRoom(int index, int count)
        {
            int used = Length - lastBlock;
            if (index >= lastBlock && used <= 32 && capacity - lastBlock - used >= count) return;
            MoveLastBlock(count);
        }
        private void MoveLastBlock(int by)
        {
            lastBlock += by;
            capacity += by;
        }
        public StringBuilder Insert(int index, string value, int count)
        {
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
            if (index < 0 || index > Text.Length) throw Outside("index");
            string all = "";
            for (int i = 0; i < count; i++) all += value;
            return Insert(index, all);
        }
        public StringBuilder Insert(int index, char[] value)
        {
            return Insert(index, new string(value));
        }
        public StringBuilder Insert(int index, char[] value, int startIndex, int charCount)
        {
            if (index < 0 || index > Text.Length) throw Outside("index");
            if (value == null && startIndex == 0 && charCount == 0) return this;
            if (value == null) throw new ArgumentNullException("value");
            if (startIndex < 0) throw new ArgumentOutOfRangeException("startIndex", "StartIndex cannot be less than zero.");
            if (charCount < 0) throw new ArgumentOutOfRangeException("charCount", "Value must be positive.");
            if (startIndex > value.Length - charCount) throw Outside("startIndex");
            return Insert(index, new string(value, startIndex, charCount));
        }
        public StringBuilder Insert(int index, object value)
        {
            return value == null ? this : Insert(index, value.ToString());
        }
        public StringBuilder Insert(int index, bool value) { return Insert(index, value.ToString()); }
        public StringBuilder Insert(int index, char value) { return Insert(index, value.ToString()); }
        public StringBuilder Insert(int index, sbyte value) { return Insert(index, value.ToString()); }
        public StringBuilder Insert(int index, byte value) { return Insert(index, value.ToString()); }
        public StringBuilder Insert(int index, short value) { return Insert(index, value.ToString()); }
        public StringBuilder Insert(int index, ushort value) { return Insert(index, value.ToString()); }
        public StringBuilder Insert(int index, int value) { return Insert(index, value.ToString()); }
        public StringBuilder Insert(int index, uint value) { return Insert(index, value.ToString()); }
        public StringBuilder Insert(int index, long value) { return Insert(index, value.ToString()); }
        public StringBuilder Insert(int index, ulong value) { return Insert(index, value.ToString()); }
        public StringBuilder Insert(int index, float value) { return Insert(index, value.ToString()); }
        public StringBuilder Insert(int index, double value) { return Insert(index, value.ToString()); }
        public StringBuilder Insert(int index, decimal value) { return Insert(index, value.ToString()); }
        public StringBuilder Remove(int startIndex, int length)
        {
            if (length < 0) throw new ArgumentOutOfRangeException("length", "Length cannot be less than zero.");
            if (startIndex < 0) throw new ArgumentOutOfRangeException("startIndex", "StartIndex cannot be less than zero.");
            if (length > Text.Length - startIndex) throw new ArgumentOutOfRangeException("length", "Index was out of range. Must be non-negative and less than the size of the collection.");
            if (length > 0) GiveBack(startIndex, startIndex + length);
            Text = Text.Remove(startIndex, length);
            return this;
        }
        /// <summary>Blocks before the last one end with their text, so they get shorter.</summary>
        private void GiveBack(int start, int end)
        {
            MoveLastBlock(Math.Min(start - Math.Min(end, lastBlock), 0));
        }
        public StringBuilder Replace(string oldValue, string newValue)
        {
            return Replace(oldValue, newValue, 0, Length);
        }
        public StringBuilder Replace(char oldChar, char newChar)
        {
            Text = Text.Replace(oldChar, newChar);
            return this;
        }
        public StringBuilder Replace(string oldValue, string newValue, int startIndex, int count)
        {
            CheckRange(startIndex, count, "count");
            string old = Text;
            string part = old.Substring(startIndex, count).Replace(oldValue, newValue);
            int more = part.Length - count;
            CheckLength(old.Length + more);
            if (more < 0)
            {
                string front = old.Substring(startIndex, Math.Max(Math.Min(startIndex + count, lastBlock) - startIndex, 0));
                more = front.Replace(oldValue, newValue).Length - front.Length;
            }
            MoveLastBlock(more);
            Text = old.Substring(0, startIndex) + part + old.Substring(startIndex + count);
            return this;
        }
        public StringBuilder Replace(char oldChar, char newChar, int startIndex, int count)
        {
            CheckRange(startIndex, count, "count");
            Text = Text.Substring(0, startIndex) + Text.Substring(startIndex, count).Replace(oldChar, newChar) + Text.Substring(startIndex + count);
            return this;
        }
        private void CheckRange(int startIndex, int count, string countName)
        {
            if (startIndex < 0 || startIndex > Text.Length) throw Outside("startIndex");
            if (count < 0 || startIndex > Text.Length - count) throw Outside(countName);
        }
        public StringBuilder Clear()
        {
            Text = "";
            lastBlock = 0;
            return this;
        }
        public void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
        {
            if (destination == null) throw new ArgumentNullException("destination");
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Argument count must not be negative.");
            if (destinationIndex < 0) throw NotNegative("destinationIndex");
            if (destinationIndex > destination.Length - count) throw new ArgumentException("Either offset did not refer to a position in the string, or there is an insufficient length of destination character array.");
            if (sourceIndex < 0 || sourceIndex > Text.Length) throw Outside("sourceIndex");
            if (sourceIndex > Text.Length - count) throw new ArgumentException("Source string was not long enough. Check sourceIndex and count.");
            Text.CopyTo(sourceIndex, destination, destinationIndex, count);
        }
        public bool Equals(StringBuilder sb)
        {
            if (sb == null) return false;
            bool isAlike = RuntimeFlavor.IsCurrent || capacity == sb.capacity && maxCapacity == sb.maxCapacity;
            return isAlike && sb.Text == Text;
        }
        public override string ToString()
        {
            return Text;
        }
        public string ToString(int startIndex, int length)
        {
            CheckRange(startIndex, length, "length");
            return Text.Substring(startIndex, length);
        }
    }
}
