namespace System.Linq.Expressions
{
    /// <summary>How a member of a new object is set.</summary>
    public enum MemberBindingType
    {
        Assignment,
        MemberBinding,
        ListBinding
    }
}
