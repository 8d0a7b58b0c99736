import { lexicon } from "./lexicon.ts";

export const education = lexicon({
  id: "medtop:05000000",
  name: "education",
  strong: `school, pupil, classroom, teacher, schoolteacher, headteacher, headmaster, curriculum, kindergarten, preschool, primary school, secondary
    school, high school, university, undergraduate, postgraduate, tuition, campus, lecturer, enrolment, enrollment, diploma, degree,
    scholarship, literacy, homework, exam, examination, schoolchildren, graduation, school board, school district, textbook, academic year,
    student loan, faculty, dean, vice-chancellor, boarding school, truancy`,
  weak: `student, education, educational, college, professor, lesson, teaching, learning, class, grade, graduate, academic, principal,
    semester, course, lecture, training, parents, children, library`,
});
