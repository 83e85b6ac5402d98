namespace System
{
    /// <summary>Numbers that look random; the same seed gives the same numbers as on .NET Framework.</summary>
    public partial class Random
    {
        private const int Big = int.MaxValue;
        private const int Seed = 161803398;
        private readonly int[] state = new int[56];
        private int next;
        private int nextBehind;

        public Random() : this(NewSeed())
        {
        }
        public Random(int Seed)
        {
            int difference = Seed == int.MinValue ? int.MaxValue : Math.Abs(Seed);
            int last = Random.Seed - difference;
            state[55] = last;
            int value = 1;
            for (int i = 1; i < 55; i++)
            {
                int place = (21 * i) % 55;
                state[place] = value;
                value = last - value;
                if (value < 0) value += Big;
                last = state[place];
            }
            for (int round = 1; round < 5; round++)
            {
                for (int i = 1; i < 56; i++)
                {
                    state[i] = unchecked(state[i] - state[1 + (i + 30) % 55]);
                    if (state[i] < 0) state[i] += Big;
                }
            }
            next = 0;
            nextBehind = 21;
        }
        private static extern int NewSeed();
        protected virtual double Sample()
        {
            return InternalSample() * (1.0 / Big);
        }
        private int InternalSample()
        {
            if (++next >= 56) next = 1;
            if (++nextBehind >= 56) nextBehind = 1;
            int result = state[next] - state[nextBehind];
            if (result == Big) result--;
            if (result < 0) result += Big;
            state[next] = result;
            return result;
        }
        private double SampleForLargeRange()
        {
            int result = InternalSample();
            if (InternalSample() % 2 == 0) result = -result;
            double value = result;
            value += int.MaxValue - 1;
            return value / (2 * (uint)int.MaxValue - 1);
        }
        public virtual int Next()
        {
            return InternalSample();
        }
        public virtual int Next(int maxValue)
        {
            if (maxValue < 0) throw new ArgumentOutOfRangeException("maxValue", "'maxValue' must be greater than zero.");
            return (int)(Sample() * maxValue);
        }
        public virtual int Next(int minValue, int maxValue)
        {
            if (minValue > maxValue) throw new ArgumentOutOfRangeException("minValue", "'minValue' cannot be greater than maxValue.");
            long range = (long)maxValue - minValue;
            if (range <= int.MaxValue) return (int)(Sample() * range) + minValue;
            return (int)((long)(SampleForLargeRange() * range) + minValue);
        }
        public virtual double NextDouble()
        {
            return Sample();
        }
        public virtual void NextBytes(byte[] buffer)
        {
            if (buffer == null) throw new ArgumentNullException("buffer");
            for (int i = 0; i < buffer.Length; i++) buffer[i] = (byte)(InternalSample() % 256);
        }
    }
}
