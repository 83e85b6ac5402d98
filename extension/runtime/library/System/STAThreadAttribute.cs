namespace System
{
    /// <summary>Marks an entry point that wants a single-threaded apartment.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class STAThreadAttribute : Attribute
    {
        public STAThreadAttribute()
        {
        }
    }
}
