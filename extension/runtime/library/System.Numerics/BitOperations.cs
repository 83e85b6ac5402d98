namespace System.Numerics
{
    /// <summary>Counts and moves the bits of whole numbers.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.numerics.bitoperations"/>
    public static class BitOperations
    {
        public static bool IsPow2(int value)
        {
            return value > 0 && (value & value - 1) == 0;
        }
        public static bool IsPow2(uint value)
        {
            return value != 0 && (value & value - 1) == 0;
        }
        public static bool IsPow2(long value)
        {
            return value > 0 && (value & value - 1) == 0;
        }
        public static bool IsPow2(ulong value)
        {
            return value != 0 && (value & value - 1) == 0;
        }
        public static int PopCount(uint value)
        {
            int count = 0;
            for (; value != 0; value &= value - 1) count++;
            return count;
        }
        public static int PopCount(ulong value)
        {
            return PopCount((uint)(value >> 32)) + PopCount(unchecked((uint)value));
        }
        public static int LeadingZeroCount(uint value)
        {
            return value == 0 ? 32 : 31 - Log2(value);
        }
        public static int LeadingZeroCount(ulong value)
        {
            return value == 0 ? 64 : 63 - Log2(value);
        }
        public static int TrailingZeroCount(int value)
        {
            return TrailingZeroCount(unchecked((uint)value));
        }
        public static int TrailingZeroCount(uint value)
        {
            return value == 0 ? 32 : Log2(unchecked(value & (uint)-(int)value));
        }
        public static int TrailingZeroCount(long value)
        {
            return TrailingZeroCount(unchecked((ulong)value));
        }
        public static int TrailingZeroCount(ulong value)
        {
            return value == 0 ? 64 : Log2(unchecked(value & (ulong)-(long)value));
        }
        public static int Log2(uint value)
        {
            int log = 0;
            for (int step = 16; step > 0; step >>= 1)
            {
                if (value >> step == 0) continue;
                value >>= step;
                log += step;
            }
            return log;
        }
        public static int Log2(ulong value)
        {
            uint high = (uint)(value >> 32);
            return high != 0 ? 32 + Log2(high) : Log2(unchecked((uint)value));
        }
        public static uint RotateLeft(uint value, int offset)
        {
            return value << offset | value >> 32 - offset;
        }
        public static ulong RotateLeft(ulong value, int offset)
        {
            return value << offset | value >> 64 - offset;
        }
        public static uint RotateRight(uint value, int offset)
        {
            return value >> offset | value << 32 - offset;
        }
        public static ulong RotateRight(ulong value, int offset)
        {
            return value >> offset | value << 64 - offset;
        }
        public static uint RoundUpToPowerOf2(uint value)
        {
            return value <= 1 ? value : unchecked(1u << Log2(value - 1) + 1);
        }
    }
}
