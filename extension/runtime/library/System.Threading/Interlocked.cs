namespace System.Threading
{
    /// <summary>Changes of shared variables that no other thread can split.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.interlocked"/>
    /// <remarks>Methods that neither loop nor call run to their end before another simulated thread gets its turn.</remarks>
    public static class Interlocked
    {
        public static int Increment(ref int location)
        {
            return unchecked(++location);
        }
        public static int Decrement(ref int location)
        {
            return unchecked(--location);
        }
        public static int Add(ref int location1, int value)
        {
            return location1 = unchecked(location1 + value);
        }
        public static int And(ref int location1, int value)
        {
            int before = location1;
            location1 = before & value;
            return before;
        }
        public static int Or(ref int location1, int value)
        {
            int before = location1;
            location1 = before | value;
            return before;
        }
        public static long Increment(ref long location)
        {
            return unchecked(++location);
        }
        public static long Decrement(ref long location)
        {
            return unchecked(--location);
        }
        public static long Add(ref long location1, long value)
        {
            return location1 = unchecked(location1 + value);
        }
        public static long And(ref long location1, long value)
        {
            long before = location1;
            location1 = before & value;
            return before;
        }
        public static long Or(ref long location1, long value)
        {
            long before = location1;
            location1 = before | value;
            return before;
        }
        public static uint Increment(ref uint location)
        {
            return unchecked(++location);
        }
        public static uint Decrement(ref uint location)
        {
            return unchecked(--location);
        }
        public static uint Add(ref uint location1, uint value)
        {
            return location1 = unchecked(location1 + value);
        }
        public static uint And(ref uint location1, uint value)
        {
            uint before = location1;
            location1 = before & value;
            return before;
        }
        public static uint Or(ref uint location1, uint value)
        {
            uint before = location1;
            location1 = before | value;
            return before;
        }
        public static ulong Increment(ref ulong location)
        {
            return unchecked(++location);
        }
        public static ulong Decrement(ref ulong location)
        {
            return unchecked(--location);
        }
        public static ulong Add(ref ulong location1, ulong value)
        {
            return location1 = unchecked(location1 + value);
        }
        public static ulong And(ref ulong location1, ulong value)
        {
            ulong before = location1;
            location1 = before & value;
            return before;
        }
        public static ulong Or(ref ulong location1, ulong value)
        {
            ulong before = location1;
            location1 = before | value;
            return before;
        }
        public static int Exchange(ref int location1, int value)
        {
            int before = location1;
            location1 = value;
            return before;
        }
        public static int CompareExchange(ref int location1, int value, int comparand)
        {
            int before = location1;
            if (before == comparand) location1 = value;
            return before;
        }
        public static long Exchange(ref long location1, long value)
        {
            long before = location1;
            location1 = value;
            return before;
        }
        public static long CompareExchange(ref long location1, long value, long comparand)
        {
            long before = location1;
            if (before == comparand) location1 = value;
            return before;
        }
        public static uint Exchange(ref uint location1, uint value)
        {
            uint before = location1;
            location1 = value;
            return before;
        }
        public static uint CompareExchange(ref uint location1, uint value, uint comparand)
        {
            uint before = location1;
            if (before == comparand) location1 = value;
            return before;
        }
        public static ulong Exchange(ref ulong location1, ulong value)
        {
            ulong before = location1;
            location1 = value;
            return before;
        }
        public static ulong CompareExchange(ref ulong location1, ulong value, ulong comparand)
        {
            ulong before = location1;
            if (before == comparand) location1 = value;
            return before;
        }
        public static float Exchange(ref float location1, float value)
        {
            float before = location1;
            location1 = value;
            return before;
        }
        public static float CompareExchange(ref float location1, float value, float comparand)
        {
            float before = location1;
            if (before == comparand) location1 = value;
            return before;
        }
        public static double Exchange(ref double location1, double value)
        {
            double before = location1;
            location1 = value;
            return before;
        }
        public static double CompareExchange(ref double location1, double value, double comparand)
        {
            double before = location1;
            if (before == comparand) location1 = value;
            return before;
        }
        public static IntPtr Exchange(ref IntPtr location1, IntPtr value)
        {
            IntPtr before = location1;
            location1 = value;
            return before;
        }
        public static IntPtr CompareExchange(ref IntPtr location1, IntPtr value, IntPtr comparand)
        {
            IntPtr before = location1;
            if (before == comparand) location1 = value;
            return before;
        }
        public static object Exchange(ref object location1, object value)
        {
            object before = location1;
            location1 = value;
            return before;
        }
        public static object CompareExchange(ref object location1, object value, object comparand)
        {
            object before = location1;
            if (before == comparand) location1 = value;
            return before;
        }
        public static T Exchange<T>(ref T location1, T value) where T : class
        {
            T before = location1;
            location1 = value;
            return before;
        }
        public static T CompareExchange<T>(ref T location1, T value, T comparand) where T : class
        {
            T before = location1;
            if ((object)before == (object)comparand) location1 = value;
            return before;
        }
        public static long Read(ref long location)
        {
            return location;
        }
        public static ulong Read(ref ulong location)
        {
            return location;
        }
        public static void MemoryBarrier()
        {
        }
    }
}
