using System.Reflection;

namespace System.Linq.Expressions
{
    /// <summary>What one member of a new object is set to.</summary>
    public abstract class MemberBinding
    {
        protected MemberBinding(MemberBindingType type, MemberInfo member)
        {
            BindingType = type;
            Member = member;
        }
        public MemberBindingType BindingType { get; }
        public MemberInfo Member { get; }
        public override string ToString()
        {
            return ExpressionText.Of(this);
        }
    }
}
