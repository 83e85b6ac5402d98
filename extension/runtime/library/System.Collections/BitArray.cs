namespace System.Collections
{
    /// <summary>Many bits.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.bitarray"/>
    public sealed class BitArray : ICollection, ICloneable
    {
        private bool[] bits;

        public BitArray(int length) : this(length, false)
        {
        }
        public BitArray(int length, bool defaultValue)
        {
            if (length < 0) throw new ArgumentOutOfRangeException("length", "Non-negative number required.");
            bits = new bool[length];
            if (defaultValue) SetAll(true);
        }
        public BitArray(bool[] values)
        {
            if (values == null) throw new ArgumentNullException("values");
            bits = (bool[])values.Clone();
        }
        public BitArray(byte[] bytes)
        {
            if (bytes == null) throw new ArgumentNullException("bytes");
            bits = new bool[bytes.Length * 8];
            for (int i = 0; i < bits.Length; i++) bits[i] = (bytes[i / 8] >> (i % 8) & 1) != 0;
        }
        public BitArray(int[] values)
        {
            if (values == null) throw new ArgumentNullException("values");
            bits = new bool[values.Length * 32];
            for (int i = 0; i < bits.Length; i++) bits[i] = (values[i / 32] >> (i % 32) & 1) != 0;
        }
        public BitArray(BitArray bits)
        {
            if (bits == null) throw new ArgumentNullException("bits");
            this.bits = (bool[])bits.bits.Clone();
        }
        public int Count
        {
            get { return bits.Length; }
        }
        public int Length
        {
            get { return bits.Length; }
            set
            {
                if (value < 0) throw new ArgumentOutOfRangeException("value", "Non-negative number required.");
                Array.Resize(ref bits, value);
            }
        }
        public bool IsReadOnly
        {
            get { return false; }
        }
        public bool IsSynchronized
        {
            get { return false; }
        }
        public object SyncRoot
        {
            get { return this; }
        }
        public bool this[int index]
        {
            get { return Get(index); }
            set { Set(index, value); }
        }
        private void Check(int index)
        {
            if (index < 0 || index >= bits.Length) throw new ArgumentOutOfRangeException("index", "Index was out of range. Must be non-negative and less than the size of the collection.");
        }
        private void Check(BitArray value)
        {
            if (value == null) throw new ArgumentNullException("value");
            if (value.bits.Length != bits.Length) throw new ArgumentException("Array lengths must be the same.");
        }
        public bool Get(int index)
        {
            Check(index);
            return bits[index];
        }
        public void Set(int index, bool value)
        {
            Check(index);
            bits[index] = value;
        }
        public void SetAll(bool value)
        {
            for (int i = 0; i < bits.Length; i++) bits[i] = value;
        }
        public BitArray And(BitArray value)
        {
            Check(value);
            for (int i = 0; i < bits.Length; i++) bits[i] &= value.bits[i];
            return this;
        }
        public BitArray Or(BitArray value)
        {
            Check(value);
            for (int i = 0; i < bits.Length; i++) bits[i] |= value.bits[i];
            return this;
        }
        public BitArray Xor(BitArray value)
        {
            Check(value);
            for (int i = 0; i < bits.Length; i++) bits[i] ^= value.bits[i];
            return this;
        }
        public BitArray Not()
        {
            for (int i = 0; i < bits.Length; i++) bits[i] = !bits[i];
            return this;
        }
        public object Clone()
        {
            return new BitArray(this);
        }
        public void CopyTo(Array array, int index)
        {
            if (array == null) throw new ArgumentNullException("array");
            bool[] flags = array as bool[];
            byte[] bytes = array as byte[];
            int[] ints = array as int[];
            if (flags != null) Array.Copy(bits, 0, flags, index, bits.Length);
            else if (bytes != null)
            {
                for (int i = 0; i < (bits.Length + 7) / 8; i++) bytes[index + i] = (byte)Pack(i * 8, 8);
            }
            else if (ints != null)
            {
                for (int i = 0; i < (bits.Length + 31) / 32; i++) ints[index + i] = Pack(i * 32, 32);
            }
            else throw new ArgumentException("Only supported array types for CopyTo on BitArrays are Boolean[], Int32[] and Byte[].", "array");
        }
        private int Pack(int from, int number)
        {
            int packed = 0;
            for (int i = 0; i < number && from + i < bits.Length; i++)
            {
                if (bits[from + i]) packed |= 1 << i;
            }
            return packed;
        }
        public IEnumerator GetEnumerator()
        {
            return bits.GetEnumerator();
        }
    }
}
