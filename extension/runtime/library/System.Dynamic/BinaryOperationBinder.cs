using System.Linq.Expressions;

namespace System.Dynamic
{
    /// <summary>An operator with two operands is applied.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.dynamic.binaryoperationbinder"/>
    public class BinaryOperationBinder : DynamicMetaObjectBinder
    {
        private readonly ExpressionType operation;

        internal BinaryOperationBinder(ExpressionType operation)
        {
            this.operation = operation;
        }
        public ExpressionType Operation
        {
            get { return operation; }
        }
    }
}
