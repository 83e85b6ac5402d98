namespace System
{
    public partial class Random
    {
        private static readonly Random shared = new Random();

        public static Random Shared
        {
            get { return shared; }
        }
        public virtual long NextInt64()
        {
            return NextInt64(0, long.MaxValue);
        }
        public virtual long NextInt64(long maxValue)
        {
            if (maxValue < 0) throw new ArgumentOutOfRangeException("maxValue");
            return NextInt64(0, maxValue);
        }
        public virtual long NextInt64(long minValue, long maxValue)
        {
            if (minValue > maxValue) throw new ArgumentOutOfRangeException("minValue");
            ulong span = unchecked((ulong)maxValue - (ulong)minValue);
            if (span <= 1) return minValue;
            byte[] bytes = new byte[8];
            NextBytes(bytes);
            return unchecked((long)((ulong)minValue + BitConverter.ToUInt64(bytes, 0) % span));
        }
        public virtual float NextSingle()
        {
            return (float)(NextDouble() * (1 - 1.0 / (1 << 25)));
        }
        public void Shuffle<T>(T[] values)
        {
            if (values == null) throw new ArgumentNullException("values");
            for (int i = 0; i < values.Length - 1; i++)
            {
                int at = Next(i, values.Length);
                T value = values[at];
                values[at] = values[i];
                values[i] = value;
            }
        }
        public T[] GetItems<T>(T[] choices, int length)
        {
            if (choices == null) throw new ArgumentNullException("choices");
            T[] items = new T[length];
            for (int i = 0; i < length; i++) items[i] = choices[Next(choices.Length)];
            return items;
        }
    }
}
