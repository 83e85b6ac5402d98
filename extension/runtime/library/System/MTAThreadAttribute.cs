namespace System
{
    /// <summary>Marks an entry point that wants a multithreaded apartment.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class MTAThreadAttribute : Attribute
    {
        public MTAThreadAttribute()
        {
        }
    }
}
