namespace System.Threading
{
    /// <summary>Reads and writes that are not reordered; in the simulation all are like that.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.volatile"/>
    public static class Volatile
    {
        public static bool Read(ref bool location)
        {
            return location;
        }
        public static void Write(ref bool location, bool value)
        {
            location = value;
        }
        public static byte Read(ref byte location)
        {
            return location;
        }
        public static void Write(ref byte location, byte value)
        {
            location = value;
        }
        public static sbyte Read(ref sbyte location)
        {
            return location;
        }
        public static void Write(ref sbyte location, sbyte value)
        {
            location = value;
        }
        public static short Read(ref short location)
        {
            return location;
        }
        public static void Write(ref short location, short value)
        {
            location = value;
        }
        public static ushort Read(ref ushort location)
        {
            return location;
        }
        public static void Write(ref ushort location, ushort value)
        {
            location = value;
        }
        public static int Read(ref int location)
        {
            return location;
        }
        public static void Write(ref int location, int value)
        {
            location = value;
        }
        public static uint Read(ref uint location)
        {
            return location;
        }
        public static void Write(ref uint location, uint value)
        {
            location = value;
        }
        public static long Read(ref long location)
        {
            return location;
        }
        public static void Write(ref long location, long value)
        {
            location = value;
        }
        public static ulong Read(ref ulong location)
        {
            return location;
        }
        public static void Write(ref ulong location, ulong value)
        {
            location = value;
        }
        public static float Read(ref float location)
        {
            return location;
        }
        public static void Write(ref float location, float value)
        {
            location = value;
        }
        public static double Read(ref double location)
        {
            return location;
        }
        public static void Write(ref double location, double value)
        {
            location = value;
        }
        public static IntPtr Read(ref IntPtr location)
        {
            return location;
        }
        public static void Write(ref IntPtr location, IntPtr value)
        {
            location = value;
        }
        public static T Read<T>(ref T location) where T : class
        {
            return location;
        }
        public static void Write<T>(ref T location, T value) where T : class
        {
            location = value;
        }
    }
}
