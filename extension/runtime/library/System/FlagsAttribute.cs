namespace System
{
    /// <summary>Marks an enum whose values are combined.</summary>
    [AttributeUsage(AttributeTargets.Enum)]
    public sealed class FlagsAttribute : Attribute
    {
        public FlagsAttribute()
        {
        }
    }
}
