namespace System.Diagnostics
{
    /// <summary>Talks to the debugger.</summary>
    public static class Debugger
    {
        public static extern bool IsAttached { get; }
        public static extern void Break();
        public static extern bool Launch();
        public static extern void Log(int level, string category, string message);
    }
}
