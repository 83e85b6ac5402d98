namespace System.Dynamic
{
    /// <summary>Answers for operators and conversions itself, where its type has none.</summary>
    internal interface ILateOperators
    {
        /// <summary>With itself on the left.</summary>
        object OperateWith(string operation, object right);
        object Operate(string operation);
        object ConvertTo(Type type, bool isExplicit);
    }
}
