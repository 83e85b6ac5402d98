using System;

namespace System.Reflection
{
    /// <summary>A method, as data.</summary>
    public abstract class MethodInfo : MethodBase
    {
        public extern Type ReturnType { get; }
        /// <summary>What is returned, as a parameter without a name.</summary>
        public extern ParameterInfo ReturnParameter { get; }
        public ICustomAttributeProvider ReturnTypeCustomAttributes
        {
            get { return ReturnParameter; }
        }
        /// <summary>The method that was overridden first.</summary>
        public extern MethodInfo GetBaseDefinition();
        public extern MethodInfo GetGenericMethodDefinition();
        public extern MethodInfo MakeGenericMethod(params Type[] typeArguments);
        public Delegate CreateDelegate(Type delegateType)
        {
            return Delegate.CreateDelegate(delegateType, this);
        }
        public Delegate CreateDelegate(Type delegateType, object target)
        {
            return Delegate.CreateDelegate(delegateType, target, this);
        }
        public override extern string ToString();
    }
}
