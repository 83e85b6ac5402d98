namespace System
{
    /// <summary>Gives the object that knows how to format.</summary>
    public interface IFormatProvider
    {
        object GetFormat(Type formatType);
    }
}
