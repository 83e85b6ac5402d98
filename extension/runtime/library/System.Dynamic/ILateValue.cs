namespace System.Dynamic
{
    /// <summary>Is asked about operators and conversions before its type is.</summary>
    internal interface ILateValue
    {
        /// <summary>With itself on the left.</summary>
        object Operate(string operation, object right);
        object ConvertTo(Type type);
    }
}
