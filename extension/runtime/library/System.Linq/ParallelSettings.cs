using System.Threading;

namespace System.Linq
{
    /// <summary>What a parallel query has been told about how to run.</summary>
    internal sealed class ParallelSettings
    {
        internal static readonly ParallelSettings Default = new ParallelSettings();

        internal CancellationToken? Token { get; private set; }
        internal int? Degree { get; private set; }
        internal ParallelExecutionMode? Mode { get; private set; }
        internal ParallelMergeOptions? Merging { get; private set; }

        internal CancellationToken TokenNow
        {
            get { return Token ?? CancellationToken.None; }
        }
        internal int DegreeNow
        {
            get { return Degree ?? Environment.ProcessorCount; }
        }
        internal ParallelSettings With(CancellationToken token)
        {
            Once(Token.HasValue, "WithCancellation");
            ParallelSettings result = (ParallelSettings)MemberwiseClone();
            result.Token = token;
            return result;
        }
        internal ParallelSettings With(int degree)
        {
            Once(Degree.HasValue, "WithDegreeOfParallelism");
            ParallelSettings result = (ParallelSettings)MemberwiseClone();
            result.Degree = degree;
            return result;
        }
        internal ParallelSettings With(ParallelExecutionMode mode)
        {
            Once(Mode.HasValue, "WithExecutionMode");
            ParallelSettings result = (ParallelSettings)MemberwiseClone();
            result.Mode = mode;
            return result;
        }
        internal ParallelSettings With(ParallelMergeOptions merging)
        {
            Once(Merging.HasValue, "WithMergeOptions");
            ParallelSettings result = (ParallelSettings)MemberwiseClone();
            result.Merging = merging;
            return result;
        }
        /// <summary>Of two queries that become one.</summary>
        internal ParallelSettings And(ParallelSettings other)
        {
            ParallelSettings result = this;
            if (other.Token.HasValue) result = result.With(other.Token.Value);
            if (other.Degree.HasValue) result = result.With(other.Degree.Value);
            if (other.Mode.HasValue) result = result.With(other.Mode.Value);
            if (other.Merging.HasValue) result = result.With(other.Merging.Value);
            return result;
        }
        private static void Once(bool isSet, string name)
        {
            if (isSet) throw new InvalidOperationException("The " + name + " operator may be used at most once in a query.");
        }
    }
}
