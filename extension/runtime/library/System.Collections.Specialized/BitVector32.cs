using System.Text;

namespace System.Collections.Specialized
{
    /// <summary>32 bits that hold flags and small numbers.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.specialized.bitvector32"/>
    public struct BitVector32
    {
        private uint data;

        public BitVector32(int data)
        {
            this.data = (uint)data;
        }
        public BitVector32(BitVector32 value)
        {
            data = value.data;
        }
        public int Data
        {
            get { return (int)data; }
        }
        /// <summary>Whether all bits of the mask are set.</summary>
        public bool this[int bit]
        {
            get { return (data & (uint)bit) == (uint)bit; }
            set
            {
                if (value) data |= (uint)bit;
                else data &= ~(uint)bit;
            }
        }
        public int this[Section section]
        {
            get { return (int)((data & (uint)(section.Mask << section.Offset)) >> section.Offset); }
            set
            {
                uint place = (uint)(0xffff & section.Mask) << section.Offset;
                data = (data & ~place) | ((uint)(value << section.Offset) & place);
            }
        }
        public static int CreateMask()
        {
            return CreateMask(0);
        }
        /// <summary>The mask of the next bit.</summary>
        public static int CreateMask(int previous)
        {
            if (previous == 0) return 1;
            if (previous == unchecked((int)0x80000000)) throw new InvalidOperationException("Bit vector is full.");
            return previous << 1;
        }
        public static Section CreateSection(short maxValue)
        {
            return Next(maxValue, 0);
        }
        public static Section CreateSection(short maxValue, Section previous)
        {
            return Next(maxValue, previous.Offset + BitsFor(previous.Mask));
        }
        private static Section Next(short maxValue, int offset)
        {
            if (maxValue < 1) throw new ArgumentException("Argument maxValue must be greater than 0.", "maxValue");
            if (offset > 31) throw new InvalidOperationException("Bit vector is full.");
            return new Section((short)((1 << BitsFor(maxValue)) - 1), (short)offset);
        }
        private static int BitsFor(short maxValue)
        {
            int bits = 0;
            for (int rest = maxValue; rest > 0; rest >>= 1) bits++;
            return bits;
        }
        public override bool Equals(object o)
        {
            return o is BitVector32 && ((BitVector32)o).data == data;
        }
        public override int GetHashCode()
        {
            return ((int)data).GetHashCode();
        }
        public static string ToString(BitVector32 value)
        {
            StringBuilder text = new StringBuilder("BitVector32{");
            for (int bit = 31; bit >= 0; bit--) text.Append((value.data >> bit & 1) == 1 ? '1' : '0');
            return text.Append('}').ToString();
        }
        public override string ToString()
        {
            return ToString(this);
        }

        /// <summary>Bits that hold a number.</summary>
        public struct Section
        {
            private readonly short mask;
            private readonly short offset;

            internal Section(short mask, short offset)
            {
                this.mask = mask;
                this.offset = offset;
            }
            public short Mask
            {
                get { return mask; }
            }
            public short Offset
            {
                get { return offset; }
            }
            public bool Equals(Section obj)
            {
                return obj.mask == mask && obj.offset == offset;
            }
            public override bool Equals(object o)
            {
                return o is Section && Equals((Section)o);
            }
            public static bool operator ==(Section a, Section b)
            {
                return a.Equals(b);
            }
            public static bool operator !=(Section a, Section b)
            {
                return !a.Equals(b);
            }
            public override int GetHashCode()
            {
                return base.GetHashCode();
            }
            public static string ToString(Section value)
            {
                return "Section{0x" + Convert.ToString(value.mask, 16) + ", 0x" + Convert.ToString(value.offset, 16) + "}";
            }
            public override string ToString()
            {
                return ToString(this);
            }
        }
    }
}
