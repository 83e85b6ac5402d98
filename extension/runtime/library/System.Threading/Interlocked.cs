namespace System.Threading
{
    /// <summary>Reads and changes a variable in one step. Simulated threads change only between statements, so plain code is atomic.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.interlocked"/>
    public static class Interlocked
    {
        public static int Increment(ref int location) { return ++location; }
        public static long Increment(ref long location) { return ++location; }
        public static int Decrement(ref int location) { return --location; }
        public static long Decrement(ref long location) { return --location; }
        public static int Add(ref int location1, int value) { return location1 += value; }
        public static long Add(ref long location1, long value) { return location1 += value; }
        public static long Read(ref long location) { return location; }
        public static int Exchange(ref int location1, int value) { int before = location1; location1 = value; return before; }
        public static long Exchange(ref long location1, long value) { long before = location1; location1 = value; return before; }
        public static object Exchange(ref object location1, object value) { object before = location1; location1 = value; return before; }
        public static T Exchange<T>(ref T location1, T value) where T : class { T before = location1; location1 = value; return before; }
        public static int CompareExchange(ref int location1, int value, int comparand) { int before = location1; if (before == comparand) location1 = value; return before; }
        public static long CompareExchange(ref long location1, long value, long comparand) { long before = location1; if (before == comparand) location1 = value; return before; }
        public static object CompareExchange(ref object location1, object value, object comparand) { object before = location1; if (before == comparand) location1 = value; return before; }
        public static T CompareExchange<T>(ref T location1, T value, T comparand) where T : class { T before = location1; if ((object)before == (object)comparand) location1 = value; return before; }
        public static void MemoryBarrier() { }
    }
}
