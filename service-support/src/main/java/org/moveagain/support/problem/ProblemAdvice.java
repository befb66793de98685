package org.moveagain.support.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * The one place where exceptions of a controller become problems. Nothing internal
 * leaves: what is not known here is logged and answered as {@link ProblemType#INTERNAL}.
 */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

	@ExceptionHandler
	ResponseEntity<Object> problem(ProblemException exception) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		if (exception.retryAfter() != null) {
			headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, exception.retryAfter().toSeconds())));
		}
		String detail = (exception.getMessage() != null) ? exception.getMessage() : exception.type().title();
		return new ResponseEntity<>(Problems.of(exception.type(), detail, exception.errors()), headers,
				exception.type().status());
	}

	/** Left to the security filters, which know whether to ask for a sign-in. */
	@ExceptionHandler({ AccessDeniedException.class, AuthenticationException.class })
	void security(RuntimeException exception) {
		throw exception;
	}

	@ExceptionHandler
	ResponseEntity<Object> unexpected(Exception exception) {
		log.error("A request failed unexpectedly", exception);
		return problem(new ProblemException(ProblemType.INTERNAL, "The request could not be completed."));
	}

	@Override
	protected ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException exception,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		for (Throwable cause = exception.getCause(); cause != null; cause = cause.getCause()) {
			if (cause instanceof ProblemException problem) {
				return problem(problem);
			}
		}
		return problem(UnreadableBody.explain(exception.getCause()));
	}

	@Override
	protected ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException exception,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		boolean body = exception.getParameter().hasParameterAnnotation(RequestBody.class);
		return problem(ProblemException.invalidInput(fieldErrors(exception, body ? "/" : "")));
	}

	@Override
	protected ResponseEntity<Object> handleHandlerMethodValidationException(HandlerMethodValidationException exception,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		List<InputError> errors = new ArrayList<>();
		exception.getParameterValidationResults().forEach((result) -> {
			if (result instanceof ParameterErrors nested) {
				nested.getFieldErrors().forEach((error) -> errors.add(fieldError(error, "/")));
			}
			else {
				String name = String.valueOf(result.getMethodParameter().getParameterName());
				result.getResolvableErrors().forEach((error) -> errors.add(new InputError(name, message(error))));
			}
		});
		return problem(ProblemException.invalidInput(errors));
	}

	@Override
	protected ResponseEntity<Object> handleTypeMismatch(TypeMismatchException exception, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		String name = (exception instanceof MethodArgumentTypeMismatchException argument) ? argument.getName()
				: String.valueOf(exception.getPropertyName());
		Class<?> type = exception.getRequiredType();
		return problem(ProblemException.invalidInput(name, "This must be " + UnreadableBody.expected(type) + "."));
	}

	@Override
	protected ResponseEntity<Object> handleMissingServletRequestParameter(
			MissingServletRequestParameterException exception, HttpHeaders headers, HttpStatusCode status,
			WebRequest request) {
		return problem(ProblemException.invalidInput(exception.getParameterName(), "This parameter is needed."));
	}

	@Override
	protected ResponseEntity<Object> handleServletRequestBindingException(ServletRequestBindingException exception,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return problem(new ProblemException(ProblemType.INVALID_INPUT, "A needed part of the request is missing."));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception exception, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		if (exception instanceof BindException binding) {
			return problem(ProblemException.invalidInput(fieldErrors(binding, "")));
		}
		ProblemType type = Problems.typeFor(status);
		HttpHeaders answer = new HttpHeaders(headers);
		answer.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		return new ResponseEntity<>(Problems.of(type, type.guidance()), answer, status);
	}

	private static List<InputError> fieldErrors(BindException exception, String prefix) {
		List<InputError> errors = new ArrayList<>();
		exception.getFieldErrors().forEach((error) -> errors.add(fieldError(error, prefix)));
		exception.getGlobalErrors().forEach((error) -> errors.add(new InputError("", message(error))));
		return errors;
	}

	private static InputError fieldError(FieldError error, String prefix) {
		String pointer = error.getField().replaceAll("\\[([^\\]]*)]", ".$1").replace('.', '/');
		// The default text of a failed conversion names classes.
		String message = error.isBindingFailure() ? "This is not a value that is taken here." : message(error);
		return new InputError(prefix + pointer, message);
	}

	private static String message(MessageSourceResolvable error) {
		String message = String.valueOf(error.getDefaultMessage());
		if (message.isEmpty()) {
			return "This value is not valid.";
		}
		String sentence = message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
		return sentence.endsWith(".") ? sentence : sentence + ".";
	}

}
