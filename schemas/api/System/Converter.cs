namespace System
{
    /// <summary>Turns a value into one of another type.</summary>
    public delegate TOutput Converter<in TInput, out TOutput>(TInput input);
}
