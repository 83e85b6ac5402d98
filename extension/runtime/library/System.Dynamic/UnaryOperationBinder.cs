using System.Linq.Expressions;

namespace System.Dynamic
{
    /// <summary>An operator with one operand is applied.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.dynamic.unaryoperationbinder"/>
    public class UnaryOperationBinder : DynamicMetaObjectBinder
    {
        private readonly ExpressionType operation;

        internal UnaryOperationBinder(ExpressionType operation)
        {
            this.operation = operation;
        }
        public ExpressionType Operation
        {
            get { return operation; }
        }
    }
}
