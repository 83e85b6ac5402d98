namespace System
{
    /// <summary>Something that can copy itself.</summary>
    public interface ICloneable
    {
        object Clone();
    }
}
